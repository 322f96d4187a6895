// Stands at the head of a classic script that is made of parts (rollup.config.js). The first part fills the global
// `cppcc`; a part that is imported later comes from beside it, under the nonce that let the first one in.
var cppcc = {};

/** Runs a part; `needs` names what `run` takes: `require`, `exports`, a part that came later, or the first. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parts call it
function cppccPart(needs, run) {
  const script = document.currentScript;
  const parts = script.cppccParts ?? { first: cppcc };
  const exports = script.cppccParts ? (script.cppccExports = {}) : cppcc;
  const require = ([name], done, failed) => {
    const part = document.createElement('script');
    part.cppccParts = parts;
    part.nonce = script.nonce;
    part.onload = () => done((parts[name] = part.cppccExports));
    part.onerror = failed;
    part.src = new URL(`${name}.js`, script.src);
    document.head.append(part);
  };
  run(...needs.map((need) => ({ require, exports })[need] ?? parts[need] ?? parts.first));
}
