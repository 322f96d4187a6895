// The floor with Lit and valibot: one element, one template, rendered at every key.
import { html, LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import * as v from 'valibot';
import {
  blank,
  categories,
  checked,
  kinds,
  limits,
  messages,
  openness,
  phonePattern,
  texts,
  units,
  type FormData,
} from '../fields.js';
import { boot } from '../page.js';

const text = (max: number) =>
  v.pipe(v.string(), v.minLength(1, messages.missing), v.maxLength(max, messages.long));
const schemas: Readonly<Record<string, v.GenericSchema<unknown, string>>> = {
  subject: text(limits.subject),
  category: v.pipe(v.string(), v.minLength(1, messages.missing)),
  situation: text(limits.text),
  analysis: text(limits.text),
  suggestion: text(limits.text),
  phone: v.pipe(v.string(), v.minLength(1, messages.missing), v.regex(phonePattern, messages.phone)),
};

class HandWritten extends LitElement {
  static override properties = { data: { attribute: false }, problems: { attribute: false } };
  declare data: FormData;
  declare problems: Record<string, string>;

  constructor() {
    super();
    this.data = blank();
    this.problems = {};
  }

  private put(name: keyof FormData, value: unknown): void {
    this.data = { ...this.data, [name]: value };
    const schema = schemas[name];
    if (schema)
      this.problems = {
        ...this.problems,
        [name]: v.safeParse(schema, value, { abortPipeEarly: true }).issues?.[0].message ?? '',
      };
    this.dispatchEvent(new Event('edited'));
  }

  private line(name: 'subject' | 'phone', label: string): TemplateResult {
    return html`<label
      ><b>${label}</b
      ><input
        type="text"
        .value=${live(this.data[name])}
        @input=${(event: Event) => this.put(name, (event.target as HTMLInputElement).value)}
      /><em>${this.problems[name]}</em></label
    >`;
  }

  private radios(name: 'kind' | 'openness', list: Record<string, string>): TemplateResult {
    return html`<fieldset>
      ${Object.entries(list).map(([value, label]) => html`<label><input type="radio" name=${name} .checked=${this.data[name] === value} @change=${() => this.put(name, value)} />${label}</label>`)}
    </fieldset>`;
  }

  override render(): TemplateResult {
    const { data, problems } = this;
    const check = (): void => {
      this.problems = Object.fromEntries(
        checked.map((name) => [
          name,
          v.safeParse(schemas[name]!, data[name], { abortPipeEarly: true }).issues?.[0].message ?? '',
        ]),
      );
    };
    return html`<form @submit=${(event: Event) => (event.preventDefault(), check())}>
      ${this.line('subject', '案由')}
      <label
        ><b>类别</b
        ><select @change=${(event: Event) => this.put('category', (event.target as HTMLSelectElement).value)}>
          <option></option>
          ${categories.map((each) => html`<option>${each}</option>`)}</select
        ><em>${problems['category']}</em></label
      >
      ${(Object.keys(texts) as (keyof typeof texts)[]).map((name) => html`<label><b>${texts[name]}</b><textarea rows="8" .value=${live(data[name])} @input=${(event: Event) => this.put(name, (event.target as HTMLTextAreaElement).value)}></textarea><span>${data[name].length} / ${limits.text}</span><em>${problems[name]}</em></label>`)}
      ${this.radios('kind', kinds)}
      <fieldset>
        ${data.signers.map(({ name }) => html`<input .value=${live(name)} />`)}<button
          type="button"
          @click=${() => this.put('signers', [...data.signers, { name: '', sector: '', phone: '' }])}
        >
          添加联名委员
        </button>
      </fieldset>
      <label
        ><b>建议承办单位</b
        ><select
          multiple
          size="6"
          @change=${(event: Event) =>
            this.put(
              'units',
              Array.from((event.target as HTMLSelectElement).selectedOptions, ({ value }) => value),
            )}
        >
          ${units.map((each) => html`<option>${each}</option>`)}
        </select></label
      >
      ${this.radios('openness', openness)}${this.line('phone', '联系电话')}
      <label
        ><b>附件</b
        ><input
          type="file"
          multiple
          @change=${(event: Event) =>
            this.put(
              'files',
              Array.from((event.target as HTMLInputElement).files ?? [], (file) => file.name),
            )}
        />
        <ul>
          ${data.files.map((each) => html`<li>${each}</li>`)}
        </ul></label
      >
      <label
        ><input
          type="checkbox"
          .checked=${data.researched}
          @change=${(event: Event) => this.put('researched', (event.target as HTMLInputElement).checked)}
        />经过调查研究</label
      ><button>提交</button>
    </form>`;
  }
}
customElements.define('hand-written', HandWritten);

boot((place, changed) => {
  const element = place.appendChild(document.createElement('hand-written')) as HandWritten;
  element.addEventListener('edited', changed);
  return { data: () => element.data };
});
