/*
 * The portal's own script, as such pages have had it for years: ES5, globals, extended built-in objects. It stays here to
 * show that the embedded elements live with it.
 */
window.portalName = '政协安澜县委员会';
window.list = ['要闻', '通知', '公告'];
window.state = 0;
window.data = {};

/* Enumerable on purpose: every for-in over an array meets it. */
Array.prototype.contains = function (item) {
  for (var i = 0; i < this.length; i++) {
    if (this[i] == item) return true;
  }
  return false;
};

Array.prototype.remove = function (item) {
  for (var i = this.length - 1; i >= 0; i--) {
    if (this[i] == item) this.splice(i, 1);
  }
  return this;
};

String.prototype.trim = function () {
  return this.replace(/(^\s*)|(\s*$)/g, '');
};

Date.prototype.format = function () {
  var week = ['日', '一', '二', '三', '四', '五', '六'];
  return (
    this.getFullYear() +
    '年' +
    (this.getMonth() + 1) +
    '月' +
    this.getDate() +
    '日　星期' +
    week[this.getDay()]
  );
};

function $(id) {
  return document.getElementById(id);
}

function showToday() {
  var place = $('today');
  if (place) place.innerHTML = '今天是' + new Date().format();
}

window.onload = function () {
  showToday();
  window.timer = setInterval(showToday, 60000);
};
