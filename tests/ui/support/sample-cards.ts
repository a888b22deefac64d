import type {
  ClaimLine,
  DisagreementLine,
  EntityCard,
  EntityLabel,
  EventCard,
  EventLabel,
  SavedLine,
  SourceLabel,
} from '../../../src/core/corpus/context-card.ts';
import {
  articleId,
  type ClaimId,
  type DisagreementId,
  entityId,
  eventId,
  sourceId,
} from '../../../src/core/knowledge/ids.ts';

/** Made-up people and events; every string that a pack or a page would bring ends in the mark `§`. */
export const entity = (
  id: string,
  en: string,
  ar: string,
  kind: EntityLabel['kind'] = 'person',
): EntityLabel => ({
  id: entityId(id),
  kind,
  label: { en: `${en}§`, ar: `${ar}§` },
});

export const event = (id: string, en: string, ar: string, rest: Partial<EventLabel> = {}): EventLabel => ({
  id: eventId(id),
  title: { en: `${en}§`, ar: `${ar}§` },
  when: { from: '2024-03-02', to: '2024-03-02', precision: 'day' },
  modality: 'actual',
  ...rest,
});

export const mira = entity('mira-haddad', 'Mira Haddad', 'ميرا حداد');
export const northbank = entity('northbank', 'Northbank', 'نورث بنك', 'organization');
export const harbour = entity('port-city', 'Port Selim', 'ميناء سليم', 'place');
export const council = entity('northbank-board', 'Board of Northbank', 'مجلس إدارة نورث بنك', 'board');

export const resignation = event(
  'haddad-resigns',
  'Haddad resigns from Northbank',
  'استقالة حداد من نورث بنك',
);
export const comeback = event('haddad-returns', 'Haddad returns to Northbank', 'عودة حداد إلى نورث بنك', {
  when: { from: '2024-03-09', to: '2024-03-09', precision: 'day' },
});
export const sale = event('northbank-sale', 'Sale of Northbank', 'بيع نورث بنك', {
  when: { from: '2024-05', to: '2024-08', precision: 'season' },
  modality: 'rumored',
});
export const opening = event('branch-opening', 'A branch opens in Port Selim', 'افتتاح فرع في ميناء سليم', {
  when: { from: '2024-06', to: null, precision: 'month' },
  modality: 'planned',
});

export const courier: SourceLabel = {
  id: sourceId('courier'),
  title: 'The Selim Courier§',
  lang: 'en',
  published: { from: '2024-03-03', to: '2024-03-03' },
};
export const sabah: SourceLabel = {
  id: sourceId('sabah'),
  title: 'صحيفة الصباح§',
  lang: 'ar',
  published: { from: '2024-03-02', to: '2024-03-04' },
};

export const claim = (id: string, rest: Partial<ClaimLine> = {}): ClaimLine => ({
  // Claim ids have no constructor of their own in core: nothing outside a pack makes one.
  id: id as ClaimId,
  predicate: 'signatories',
  value: { kind: 'quantity', amount: 670, unit: 'person' },
  qualifier: 'more-than',
  asOf: '2024-03-03',
  attributedTo: null,
  source: courier,
  ...rest,
});

export const claims: readonly ClaimLine[] = [
  claim('signatories-courier'),
  claim('signatories-sabah', {
    value: { kind: 'quantity', amount: 743, unit: 'person' },
    qualifier: 'exact',
    source: sabah,
    attributedTo: { en: 'a union spokesman§', ar: 'ناطق باسم النقابة§' },
  }),
  claim('valuation', {
    predicate: 'valuation',
    value: { kind: 'quantity', amount: 13.5e9, unit: 'USD' },
    qualifier: 'about',
    asOf: null,
  }),
  claim('said', {
    predicate: 'said',
    value: { kind: 'statement', text: { en: 'The bank will not be sold.§', ar: 'لن يباع البنك.§' } },
    qualifier: 'exact',
    attributedTo: { en: 'Mira Haddad§', ar: 'ميرا حداد§' },
  }),
  claim('colour', {
    predicate: 'colour-of-the-new-logo§',
    value: { kind: 'choice', choice: 'dark-green§' },
    qualifier: 'exact',
  }),
  claim('role', {
    predicate: 'role',
    value: { kind: 'role', role: { en: 'Adviser§', ar: 'مستشارة§' }, of: northbank.id },
    qualifier: 'exact',
  }),
  claim('until', {
    predicate: 'date',
    value: { kind: 'date', from: '2024-04', to: '2024-04', precision: 'month' },
    qualifier: 'about',
  }),
];

export const disagreements: readonly DisagreementLine[] = [
  {
    id: 'signatories' as DisagreementId,
    relation: 'update',
    note: { en: 'The later count includes the night shift.§', ar: 'يشمل العدد اللاحق نوبة الليل.§' },
    claims: claims.slice(0, 2),
  },
  {
    id: 'reason' as DisagreementId,
    relation: 'conflict',
    note: {},
    claims: [
      claim('reason-courier', {
        predicate: 'reason',
        value: { kind: 'statement', text: { en: 'A quarrel about the sale§' } },
        qualifier: 'exact',
        asOf: null,
      }),
      claim('reason-sabah', {
        predicate: 'reason',
        value: { kind: 'statement', text: { ar: 'ضغوط من المساهمين بعد تسريب الوثيقة§' } },
        qualifier: 'exact',
        asOf: null,
        source: sabah,
      }),
    ],
  },
];

export const savedLine = (name: string, rest: Partial<SavedLine> = {}): SavedLine => ({
  id: articleId(`art:${name}`),
  title: 'Staff of Northbank demand the return of Haddad§',
  lang: 'en',
  site: 'Selim Courier§',
  url: `https://courier.example/${name}`,
  published: '2024-03-04T08:30:00+03:00',
  ...rest,
});

export const articles: readonly SavedLine[] = [
  savedLine('letter'),
  savedLine('letter-ar', { title: 'موظفو نورث بنك يطالبون بعودة حداد§', lang: 'ar', site: 'الصباح§' }),
  savedLine('trap', { title: 'An address that is no web address§', url: 'javascript:alert(1)', site: null }),
];

export const entityCard: EntityCard = {
  kind: 'entity',
  id: mira.id,
  entityKind: 'person',
  label: mira.label,
  description: {
    en: 'Banker; led Northbank for ten years.§',
    ar: 'مصرفية قادت نورث بنك عشر سنوات.§',
  },
  names: [{ text: 'Mira Haddad§', lang: 'en', kind: 'official' }],
  roles: [
    {
      role: { en: 'Chief executive§', ar: 'الرئيسة التنفيذية§' },
      of: northbank,
      from: '2014',
      to: '2024-03-02',
      held: 'then',
    },
    { role: { en: 'Adviser§', ar: 'مستشارة§' }, of: northbank, from: '2024-04', to: null, held: 'not-then' },
    { role: { en: 'Lecturer§', ar: 'محاضِرة§' }, of: null, from: null, to: null, held: 'unknown' },
  ],
  events: [sale, comeback, resignation],
  claims,
  disagreements,
  articles,
};

export const eventCard: EventCard = {
  kind: 'event',
  id: resignation.id,
  eventKind: 'resign',
  modality: 'actual',
  title: resignation.title,
  description: {
    en: 'Haddad steps down after a quarrel with the board.§',
    ar: 'تنحّت حداد بعد خلاف مع مجلس الإدارة.§',
  },
  when: resignation.when,
  place: harbour,
  story: { en: 'The Northbank dispute§', ar: 'أزمة نورث بنك§' },
  participants: [
    { entity: mira, role: 'agent' },
    { entity: northbank, role: 'source' },
    { entity: council, role: 'other' },
  ],
  claims: claims.slice(0, 3),
  disagreements: disagreements.slice(0, 1),
  supersededBy: comeback,
  previous: opening,
  next: comeback,
  articles: articles.slice(0, 2),
};

export const rumorCard: EventCard = {
  ...eventCard,
  id: sale.id,
  eventKind: 'acquire',
  modality: 'rumored',
  title: sale.title,
  when: sale.when,
  supersededBy: null,
  disagreements: [],
};

export const bareCard: EntityCard = {
  ...entityCard,
  description: {},
  roles: [],
  events: [],
  claims: [],
  disagreements: [],
  articles: [],
};
