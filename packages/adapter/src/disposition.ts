/** A file's name as a header carries it: `attachment; filename*=UTF-8''%E9%99%84%E4%BB%B6.pdf` (RFC 6266, RFC 8187). */
export function formatDisposition(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

/** Undefined where there is no name, or none that can be read. */
export function parseDisposition(header: string | null): string | undefined {
  const [, name] = /filename\*=utf-8''([^;\s]+)/i.exec(header ?? '') ?? [];
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
