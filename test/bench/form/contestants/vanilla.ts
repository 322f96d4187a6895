// The floor: the form written by hand, without a library.
import {
  blank,
  categories,
  checked,
  kinds,
  limits,
  openness,
  problemOf,
  texts,
  units,
  type FormData,
} from '../fields.js';
import { boot } from '../page.js';

const options = (list: readonly string[]): string => list.map((each) => `<option>${each}</option>`).join('');
const radios = (name: string, list: Record<string, string>): string =>
  `<fieldset>${Object.entries(list)
    .map(([value, label]) => `<label><input type="radio" name="${name}" value="${value}">${label}</label>`)
    .join('')}</fieldset>`;
const row = (label: string, control: string, name = ''): string =>
  `<label><b>${label}</b>${control}<em data-problem="${name}"></em></label>`;

boot((place, changed) => {
  const data = blank();
  place.innerHTML = `<form>${row('案由', '<input type="text" name="subject">', 'subject')}
${row('类别', `<select name="category"><option></option>${options(categories)}</select>`, 'category')}
${Object.entries(texts)
  .map(([name, label]) =>
    row(label, `<textarea name="${name}" rows="8"></textarea><span>0 / ${limits.text}</span>`, name),
  )
  .join('')}
${radios('kind', kinds)}<fieldset><div class="signers"></div><button type="button">添加联名委员</button></fieldset>
${row('建议承办单位', `<select multiple size="6" name="units">${options(units)}</select>`)}${radios('openness', openness)}
${row('联系电话', '<input type="text" name="phone">', 'phone')}${row('附件', '<input type="file" multiple name="files"><ul></ul>')}
<label><input type="checkbox" name="researched">经过调查研究</label><button>提交</button></form>`;
  const form = place.firstElementChild as HTMLFormElement;
  const problems = new Map(
    Array.from(form.querySelectorAll<HTMLElement>('em'), (em) => [em.dataset['problem'], em]),
  );
  const show = (name: (typeof checked)[number]): void => {
    const place = problems.get(name)!;
    const message = problemOf(name, data[name]);
    if (place.textContent !== message) place.textContent = message;
  };
  form.addEventListener('input', ({ target }) => {
    const control = target as HTMLInputElement;
    const name = control.name as keyof FormData;
    if (name === 'units')
      data.units = Array.from((target as HTMLSelectElement).selectedOptions, ({ value }) => value);
    else if (name === 'researched') data.researched = control.checked;
    else if (name === 'files') data.files = Array.from(control.files ?? [], (file) => file.name);
    else if (name !== 'signers') data[name] = control.value;
    if (control.localName === 'textarea')
      control.nextElementSibling!.textContent = `${control.value.length} / ${limits.text}`;
    if (checked.includes(name as never)) show(name as (typeof checked)[number]);
    changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checked.forEach(show);
  });
  return { data: () => data };
});
