/** Scheme, host and port at which a browser finds a site. */
export interface PublicAddress {
  /** `https:` */
  readonly protocol: string;
  readonly hostname: string;
  /** Empty for the default one. */
  readonly port: string;
}

type Sent = Pick<Request, 'headers' | 'url'>;

/**
 * The address that a request was sent to, as far as it is known: what a trusted proxy says of it, else its own `Host`. The
 * scheme is known from a proxy only: the request itself may come from one that ended TLS.
 */
export function getHost({ headers, url }: Sent, trustProxy: boolean): Partial<PublicAddress> {
  const { host, proto } = trustProxy ? readForwarded(headers) : {};
  const protocol = proto === 'https' || proto === 'http' ? `${proto}:` : undefined;
  try {
    // The scheme does not matter for taking the two parts.
    const parsed = new URL(`http://${host ?? headers.get('host') ?? new URL(url).host}`);
    return { hostname: parsed.hostname, port: parsed.port, ...(protocol === undefined ? {} : { protocol }) };
  } catch {
    return {};
  }
}

interface Forwarded {
  readonly host?: string | undefined;
  readonly proto?: string | undefined;
}

/**
 * Of several proxies the first one saw the browser (RFC 7239 §4). What `Forwarded` does not say is read from the older
 * headers: one proxy may tell the address of the sender by it and the host by another.
 */
function readForwarded(headers: Headers): Forwarded {
  const standard = parseForwarded(headers.get('forwarded') ?? '');
  const first = (name: string) => {
    const [value = ''] = headers.get(name)?.split(',') ?? [];
    return value.trim() === '' ? undefined : value.trim();
  };
  const host = first('x-forwarded-host');
  const port = first('x-forwarded-port');
  const isBare = host !== undefined && !/:\d+$/.test(host);
  return {
    host: standard.host ?? (isBare && port !== undefined ? `${host}:${port}` : host),
    proto: standard.proto ?? first('x-forwarded-proto')?.toLowerCase(),
  };
}

/** `for=10.0.0.1;host="portal.example:8443";proto=https, for=…` */
function parseForwarded(header: string): Forwarded {
  const pairs = (header.split(',')[0] ?? '').split(';').map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2).map((part) => part.trim());
    return [name.toLowerCase(), value.replace(/^"(.*)"$/, '$1')] as const;
  });
  const values = new Map(pairs);
  const say = (name: string) => (values.get(name) === '' ? undefined : values.get(name));
  return { host: say('host'), proto: say('proto')?.toLowerCase() };
}
