// Joins the portal and the kit: gives the elements a back end, the rules and the person, and follows their events.
const { restAdapter, openDrafts, withoutDrafts } = window.cppcc;

const service = '/api/cppcc';
const message = document.getElementById('message');
const provider = document.querySelector('cppcc-provider');

watchAccounts();
watchSignIn();
watchElder();
watchCase();
watchForm();
void provide();

/** Everything the elements need comes from the one provider around them. */
async function provide() {
  const [{ actor, proposer }, profile] = await Promise.all([getJson('/api/me'), getJson('/api/profile')]);
  const isPublic = 'public' in provider.dataset || actor === null;
  provider.profile = profile;
  showToday();
  provider.adapter = isPublic
    ? createPublicAdapter()
    : restAdapter({ baseUrl: service, supports: { attachments: true, directory: true } });
  provider.actor = actor ?? { id: 'visitor', name: '', roles: ['public'] };
  if (actor === null) return;
  const form = document.querySelector('cppcc-proposal-form');
  if (form !== null) form.proposer = proposer;
  // A browser that keeps no data still lets one work; the form says that nothing is kept, and why.
  provider.drafts = await openDrafts({ owner: actor.id }).catch((error) => withoutDrafts(actor.id, error));
}

/** A page for the public shows what the public may see, whoever looks at it; units have their names there too. */
function createPublicAdapter() {
  const adapter = restAdapter({ baseUrl: service, credentials: 'omit' });
  const directory = { people: async () => [], units: () => getJson('/api/units') };
  return { ...adapter, supports: { ...adapter.supports, directory: true }, directory };
}

/** Panels with a queue keep their case in the address, so that it can be reloaded and sent to a colleague. */
document.addEventListener('cppcc-select', (event) => {
  const panel = event
    .composedPath()
    .find((node) => node.hasAttribute?.('case-id') || node.localName?.endsWith('-panel'));
  if (panel) history.replaceState(null, '', `?case=${encodeURIComponent(event.caseId)}`);
});

/** On the page of one case, what has just been done may have changed everything else on it. */
function watchCase() {
  if (document.querySelector('.case') === null) return;
  document.addEventListener('cppcc-sent', async ({ case: { id } }) => {
    const fresh = await readCase(id);
    // Done, and with that no longer this person's to see.
    if (fresh === undefined) return location.assign('/todo');
    document.querySelector('.case').replaceWith(fresh);
    showToday();
    say('已办理，以下为最新情况。');
    message.focus();
  });
  // Others have taken the case further: its papers are read again, and where something is being written it stays.
  document.addEventListener('cppcc-moved', async ({ case: { id } }) => {
    const fresh = await readCase(id);
    if (fresh === undefined) return;
    document.querySelector('.case .papers').replaceWith(fresh.querySelector('.papers'));
    const area = document.querySelector('.case .work-area');
    for (const element of fresh.querySelectorAll('.work-area > *')) {
      const present = area.querySelector(element.localName);
      if (present === null) area.append(element);
      else if (element.hasAttribute('events')) present.setAttribute('events', element.getAttribute('events'));
    }
    showToday();
  });
}

/** Where a proposal has been submitted, the way to it: what becomes of it is read on its own page. */
function watchForm() {
  const form = document.querySelector('cppcc-proposal-form');
  form?.addEventListener('cppcc-sent', ({ case: { id } }) => {
    const link = document.createElement('a');
    link.href = `/cases/${encodeURIComponent(id)}`;
    link.className = 'go';
    link.textContent = '查看这件提案和办理过程';
    message.replaceChildren(link);
    // Beside the next proposal it would be taken for that one's.
    form.addEventListener('input', () => link.remove(), { once: true });
  });
}

/** What the page of a case shows now; undefined where this person does not see it any more. */
async function readCase(id) {
  const response = await fetch(`/cases/${encodeURIComponent(id)}`);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return document.importNode(page.querySelector('.case'), true);
}

/** Where the portal's clock was stopped for a test, urgency is judged by it; else by today. */
function showToday() {
  const { today } = provider.dataset;
  if (today === undefined) return;
  for (const element of document.querySelectorAll(
    'cppcc-case-list, cppcc-case-timeline, cppcc-deadline-tracker',
  )) {
    element.today = today;
  }
}

function watchAccounts() {
  const switcher = document.querySelector('.switcher');
  switcher.addEventListener('click', (event) => {
    const { account } = event.target.closest('[data-account]')?.dataset ?? {};
    if (account)
      void signIn(
        account,
        switcher.dataset.password,
        location.pathname === '/login' ? '/todo' : location.pathname,
      );
  });
  document.addEventListener('click', ({ target }) => {
    if (!switcher.contains(target)) switcher.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && switcher.open) {
      switcher.open = false;
      switcher.querySelector('summary').focus();
    }
  });
  document.getElementById('sign-out')?.addEventListener('click', async () => {
    await fetch('/api/session', { method: 'DELETE' });
    location.assign('/');
  });
}

function watchSignIn() {
  const form = document.getElementById('sign-in');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const { account, password } = form.elements;
    void signIn(account.value, password.value, form.dataset.next);
  });
}

async function signIn(account, password, next) {
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password }),
  }).catch(() => undefined);
  if (response?.ok) {
    location.assign(next);
    return;
  }
  // What something on the way answers is no JSON of ours.
  const { detail, title } = (await response?.json().catch(() => undefined)) ?? {};
  say(
    detail ?? title ?? '没有连上服务器，请检查网络后重试。',
    document.getElementById('sign-in-error') ?? message,
  );
}

/** 大字版: one attribute of the provider for the elements, one class for the portal; remembered on this computer. */
function watchElder() {
  const button = document.getElementById('elder');
  const set = (on) => {
    provider.toggleAttribute('elder', on);
    document.documentElement.classList.toggle('elder', on);
    button.setAttribute('aria-pressed', String(on));
    localStorage.setItem('elder', String(on));
  };
  button.addEventListener('click', () => set(!provider.hasAttribute('elder')));
  set(localStorage.getItem('elder') === 'true');
}

function say(text, place = message) {
  place.classList.toggle('failed', place !== message);
  place.textContent = text;
}

async function getJson(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
