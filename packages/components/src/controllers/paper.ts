import type { LitElement } from 'lit';

const WRITTEN = 'textarea, input:not([type]), input[type="text"], input[type="tel"], input[type="email"]';

/** Before the browser prints, each text is laid beside its control, which would show what fits and no more. */
export function keepWholeOnPaper(host: LitElement): void {
  const lay = (): void => {
    for (const control of (host.renderRoot as ShadowRoot).querySelectorAll<HTMLInputElement>(WRITTEN)) {
      if (!control.matches('[data-control]')) continue;
      const before = control.previousElementSibling;
      const paper = before?.matches('.paper') ? before : document.createElement('div');
      paper.className = 'paper';
      paper.setAttribute('aria-hidden', 'true');
      paper.textContent = control.value;
      if (paper !== before) control.before(paper);
    }
  };
  host.addController({
    hostConnected: () => window.addEventListener('beforeprint', lay),
    hostDisconnected: () => window.removeEventListener('beforeprint', lay),
  });
}
