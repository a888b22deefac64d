import * as v from 'valibot';

/** Schemas of the requests a page serves; apart from the others so that the content script stays small. */
export const servedByPageSchemas = {
  readPage: v.undefined(),
  extractArticle: v.undefined(),
  pageSettingsChanged: v.strictObject({
    mode: v.picklist(['on', 'off']),
    language: v.picklist(['ar', 'en']),
  }),
} as const;
