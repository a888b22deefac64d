const OPENABLE: readonly string[] = ['http:', 'https:'];

/** The address when it may be opened from the interface: `http` or `https` and nothing else; otherwise `null`. */
export function webLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return OPENABLE.includes(url.protocol) ? url.href : null;
}

/** What a reader calls a site: its host without `www.`; the text itself when it is no address. */
export function siteName(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host } = new URL(address);
  return host === '' ? address : host.replace(/^www\./u, '');
}
