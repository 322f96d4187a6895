/** Registers every element, and wires those of the page that have a `src`. */
import './define/assignment-panel.js';
import './define/case-actions.js';
import './define/case-list.js';
import './define/case-timeline.js';
import './define/deadline-tracker.js';
import './define/feedback-form.js';
import './define/handling-panel.js';
import './define/proposal-form.js';
import './define/provider.js';
import './define/reply-form.js';
import './define/review-panel.js';
import { connectPage } from './connect-page.js';

export * from './index.js';
/** What a page that loads the one-file bundle by a `<script>` needs besides the elements. */
export { restAdapter } from '@cppcc-kit/adapter/rest';
export { openDrafts, withoutDrafts } from '@cppcc-kit/drafts';
export { connect, type PageKit } from './connect-page.js';

connectPage();
