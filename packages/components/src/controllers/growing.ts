import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** Rows drawn at once: more than a screen shows, few enough to come within a blink. */
const STEP = 100;

/**
 * Draws a long list as far as it is looked at: the next rows come before the end of the drawn ones is seen, and the rest
 * when the page is printed or searched through (Ctrl+F), because what is not drawn is neither printed nor found. What is
 * drawn stays: nothing moves under the pointer or takes the focus away.
 */
export class Growing implements ReactiveController {
  private limit = STEP;
  private readonly host: LitElement;
  private observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** As many as are drawn now. */
  take<T>(items: readonly T[]): readonly T[] {
    return items.length > this.limit ? items.slice(0, this.limit) : items;
  }

  /** Below the rows, where more will come: reaching it draws them. */
  end(count: number): TemplateResult | '' {
    return count > this.limit ? html`<div class="growing" aria-hidden="true"></div>` : '';
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.drawAll);
    document.addEventListener('keydown', this.onKeydown);
    this.observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.draw(this.limit + STEP);
      },
      { rootMargin: '100% 0px' },
    );
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.drawAll);
    document.removeEventListener('keydown', this.onKeydown);
    this.observer?.disconnect();
  }

  hostUpdated(): void {
    this.observer?.disconnect();
    // Observed anew after each drawing: an end that is still in sight reports itself again.
    const end = this.host.renderRoot.querySelector('.growing');
    if (end !== null) this.observer?.observe(end);
  }

  private draw(limit: number): void {
    this.limit = limit;
    this.host.requestUpdate();
  }

  private readonly drawAll = (): void => this.draw(Infinity);

  private readonly onKeydown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    // End goes to the last row there is, not to the last that is drawn.
    const isInside = this.host.matches(':focus-within');
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f') || (key === 'End' && isInside))
      this.drawAll();
  };
}
