// <cppcc-proposal-form> with drafts, profile, directory and adapter; it saves itself.
import type { CaseAdapter } from '@cppcc-kit/adapter';
import { national } from '../../../../packages/profiles/src/national.js';
import { openDrafts, restAdapter } from '../../../../packages/components/src/define-proposal-form.js';
import { units } from '../fields.js';
import { boot } from '../page.js';

const list = units.map((name, index) => ({ id: `u${index}`, name }));

boot((place) => {
  const element = document.createElement('cppcc-proposal-form');
  const adapter: CaseAdapter = {
    ...restAdapter({ baseUrl: '/api', supports: { attachments: true, directory: true } }),
    directory: { units: () => Promise.resolve(list), people: () => Promise.resolve([]) },
  };
  Object.assign(element, {
    adapter,
    profile: national,
    actor: { id: 'm1', name: '陈立群', roles: ['member'] },
  });
  void openDrafts({ owner: 'm1' }).then((drafts) => (element.drafts = drafts));
  place.append(element);
  return undefined;
});
