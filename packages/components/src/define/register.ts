/** Of this copy of the elements; kept equal to package.json by the package test. */
const version = '0.1.0';

/**
 * Defines an element unless the page has it already: two bundles on one page must not stop each other. Says once
 * which version answers, because the first one wins.
 */
export function register(tag: string, element: CustomElementConstructor & { kitVersion?: string }): void {
  const present = customElements.get(tag) as { kitVersion?: string } | undefined;
  if (present === undefined) {
    element.kitVersion = version;
    customElements.define(tag, element);
  } else if (present !== element) {
    console.warn(
      `<${tag}> is already defined by cppcc-kit ${present.kitVersion ?? '?'}; version ${version} is not used.`,
    );
  }
}
