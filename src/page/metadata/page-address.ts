import type { Found } from '../../core/corpus/article.ts';
import { isoDay } from './iso-date.ts';

/** Parameters that follow readers about and name no content; a trailing `*` stands for any ending. */
const TRACKING = (
  'utm_* fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid igshid igsh li_fat_id ' +
  'mc_cid mc_eid mkt_tok vero_* oly_* _hs* hsctatracking __s __hs* __cft__* __tn__ __twitter_impression ' +
  'ref_src ref_url cmpid s_cid ncid ocid smid cmp at_medium at_campaign* at_custom* at_link_* at_format at_ptr_name ' +
  'at_bbc_team ns_* xtor wt_mc* wt_zmc guccounter guce_* srsltid spm traffic_source _openstat _ga _gl'
).split(' ');
const TRACKING_NAMES = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const TRACKING_STARTS = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** An address without fragment and tracking parameters; `null` when it is no address. Others keep their order. */
export function cleanAddress(address: string, base?: string): string | null {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null) return null;
  url.hash = '';
  const names: string[] = [];
  // Not `keys()`: Firefox gives content scripts no iterators of the page's objects.
  url.searchParams.forEach((_, name) => {
    if (isTracking(name)) names.push(name);
  });
  // Left alone otherwise: writing parameters back would change how they are escaped.
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

function isTracking(name: string): boolean {
  const folded = name.toLowerCase();
  return TRACKING_NAMES.has(folded) || TRACKING_STARTS.some((start) => folded.startsWith(start));
}

/**
 * The address an article is known by: `link rel=canonical`, else `og:url`, else its own. A page cannot pass for one
 * of another site, and an article is not its site's front page: such claims are not believed.
 */
export function canonicalAddress(
  document: Document,
  url: string,
  openGraphUrl: string | null,
): Found<string> {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null;
  const claims = [
    { address: link, origin: 'link' },
    { address: openGraphUrl, origin: 'open-graph' },
  ] as const;
  for (const { address, origin } of claims) {
    const clean = address === null || address.trim() === '' ? null : cleanAddress(address.trim(), url);
    if (clean !== null && isSameSite(clean, url) && !isFrontPageOf(clean, url))
      return { value: clean, origin };
  }
  return { value: cleanAddress(url) ?? url, origin: 'url' };
}

function isSameSite(claimed: string, own: string): boolean {
  if (!URL.canParse(own)) return false;
  const site = siteOf(new URL(own));
  return site !== '' && siteOf(new URL(claimed)) === site;
}

/** The host without the parts that name an edition of the same pages. */
function siteOf({ protocol, hostname }: URL): string {
  if (protocol !== 'http:' && protocol !== 'https:') return '';
  return hostname.replace(/^(?:www|m|mobile|amp)\./u, '');
}

function isFrontPageOf(claimed: string, own: string): boolean {
  const claim = new URL(claimed);
  return claim.pathname === '/' && claim.search === '' && new URL(own).pathname !== '/';
}

/** The name of the site in its address, when nothing better is known. */
export function hostName(url: string): string | null {
  return URL.canParse(url) ? siteOf(new URL(url)) || null : null;
}

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBERS = /(?:^|[/_-])((?:19|20)\d\d)([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[/_.-])/u;
const MONTH_NAME = /\/((?:19|20)\d\d)\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])(?=$|\/)/u;
/** Older addresses carry no dates; eight digits may be a number of another kind. */
const FIRST_YEAR = 1995;

/** The day in the path of an address (`/2023/11/21/`, `-20231121`, `/2023/nov/21/`), or `null`. */
export function dayInAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const path = new URL(url).pathname.toLowerCase();
  const named = MONTH_NAME.exec(path);
  if (named !== null) {
    return isoDay(Number(named[1]), ENGLISH_MONTHS.indexOf(named[2] ?? '') + 1, Number(named[3]));
  }
  const [, year, mark, month, day] = NUMBERS.exec(path) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR) return null;
  if (mark === '' && (month?.length !== 2 || day?.length !== 2)) return null;
  return isoDay(Number(year), Number(month), Number(day));
}
