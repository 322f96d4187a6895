/**
 * For a `<script>` tag: `<cppcc-proposal-form>` with drafts, checks and the REST adapter. A tag is enough:
 *
 * ```html
 * <script src="cppcc-proposal-form.min.js" defer></script>
 * <cppcc-proposal-form src="/cppcc/kit.json"></cppcc-proposal-form>
 * ```
 *
 * or the page wires it itself with the global `cppcc`, in an async function:
 *
 * ```js
 * const form = document.querySelector('cppcc-proposal-form');
 * form.adapter = cppcc.restAdapter({ baseUrl: '/api/cppcc' });
 * form.drafts = await cppcc
 *   .openDrafts({ owner: actor.id })
 *   .catch((error) => cppcc.withoutDrafts(actor.id, error));
 * Object.assign(form, { profile, actor });
 * ```
 */
import './define/proposal-form.js';
import { connectPage } from './connect-page.js';

export { restAdapter } from '@cppcc-kit/adapter/rest';
export { openDrafts, withoutDrafts } from '@cppcc-kit/drafts';
export { connect, type PageKit } from './connect-page.js';

connectPage();
