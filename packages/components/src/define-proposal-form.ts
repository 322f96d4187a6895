/**
 * One file for a `<script>` tag: `<cppcc-proposal-form>` with drafts, checks and the REST adapter. Tags are enough:
 *
 * ```html
 * <script src="cppcc-proposal-form.min.js"></script>
 * <cppcc-provider src="/cppcc/kit.json"><cppcc-proposal-form></cppcc-proposal-form></cppcc-provider>
 * ```
 *
 * or the page wires it itself with the global `cppcc`:
 *
 * ```js
 * const provider = document.querySelector('cppcc-provider');
 * provider.adapter = cppcc.restAdapter({ baseUrl: '/api/cppcc' });
 * provider.drafts = await cppcc.openDrafts({ owner: actor.id });
 * Object.assign(provider, { profile, actor });
 * ```
 */
import './define/proposal-form.js';
import './define/provider.js';
import { connectPage } from './define-from-page.js';

export { restAdapter } from '@cppcc-kit/adapter/rest';
export { openDrafts } from '@cppcc-kit/drafts';
export { connect, type PageKit } from './define-from-page.js';

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => connectPage());
else connectPage();
