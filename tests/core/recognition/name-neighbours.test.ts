import { describe, expect, it } from 'vitest';
import { entity, lexiconOf, read, shown } from '../support/knowledge.ts';

const LEXICON = lexiconOf(
  {
    entities: [
      entity(
        'altman',
        'person',
        'Sam Altman|Altman/surname|ألتمان/surname|Альтман/surname|Παπαδάκης/surname',
      ),
      entity('greg', 'person', 'Greg Brockman|Greg/given*|Brockman/surname'),
      entity('vries', 'person', 'Sanne de Vries|De Vries/surname'),
      entity('abbas', 'person', 'محمود عباس|عباس/surname'),
      entity('annan', 'person', 'كوفي أنان|أنان/surname'),
      entity('paris', 'place', 'Paris|باريس'),
      entity('beirut', 'place', 'بيروت'),
      entity('santiago', 'place', 'Santiago'),
      entity('orleans', 'place', 'Orleans'),
      entity('york', 'place', 'New York'),
      entity('openai', 'organization', 'OpenAI'),
      entity('harvard', 'organization', 'Harvard|هارفارد'),
      entity('real', 'team', 'Real Sociedad'),
      entity('apple', 'organization', 'Apple*'),
    ],
  },
  ['Robert', 'روبرت', 'أكد', 'محمد', 'عباس', 'أمل', 'كوفي'],
);

describe('a word before the name', () => {
  it.each([
    ['an unknown given name makes another person', 'the rival Manolis Altman spoke', []],
    ['in Greek as well', 'Ο τραγουδιστής Μανώλης Παπαδάκης έδωσε συναυλία', []],
    ['in Russian as well', 'На картине Феодосия Альтман сидит', []],
    ['a particle may stand between', 'the painter Ludwig van Altman died', []],
    ['a family name with its particle is no full name', 'De bakker Pieter de Vries is jarig', []],
    ['the given name of another known person makes another person', 'they met Greg Altman there', []],
    ['an Arabic given name makes another person', 'المخرج روبرت ألتمان', []],
    ['even behind a proclitic', 'التقى وروبرت ألتمان', []],
    ['a verb of saying is no given name', 'وأكد أنان أن الاتفاق قريب', ['أنان=annan']],
    ['a title is no given name', 'they said that Chancellor Altman spoke', ['Altman=altman']],
    ['a weekday is no given name', 'they said on Tuesday Altman spoke', ['Altman=altman']],
    [
      'a word that the page writes small is no given name',
      'A widget is a widget. So the Widget Altman',
      ['Altman=altman'],
    ],
    ['the first word of a sentence says nothing', 'Yesterday Altman spoke', ['Altman=altman']],
    ['capitals say nothing in a headline', 'Why Manolis Altman Left The Firm', ['Altman=altman']],
    [
      'a known name is not part of it',
      'they said that OpenAI Altman spoke',
      ['OpenAI=openai', 'Altman=altman'],
    ],
    ['Ibn makes another person', 'قال خالد بن عباس إن', []],
    ['a chain of given names makes another person', 'قال عباس محمد إن', []],
    ['a longer name of a place', 'the city of Nuevo Santiago grew', []],
    ['a direction before a place', 'they moved to East Orleans later', []],
  ])('%s', (_, text, expected) => {
    expect(shown(read(text, LEXICON))).toEqual(expected);
  });
});

describe('a word after the name', () => {
  it.each([
    ['a street is not the place', 'a house on Santiago Avenue burned', []],
    ['nor in a headline', 'Fire Destroys Houses On Santiago Avenue', []],
    ['a hall is not the person', 'the college opened its Altman Hall to all', []],
    ['a university is not the place', 'she studied at Paris University then', []],
    ['but it may be the organization', 'she studied at Harvard University then', ['Harvard=harvard']],
    ['a stadium named after a person', 'El estadio Santiago Bernabéu cerró', []],
    ['a city is the place', 'it rained in New York City today', ['New York=york']],
    ['a small word says nothing', 'a house in Santiago burned', ['Santiago=santiago']],
    ['a possessive ends the name', "it was Altman's Tesla that burned", ['Altman=altman']],
    ['a hyphen makes a compound', 'der OpenAI-Chef sprach', ['OpenAI=openai']],
    ['a common word with a longer name', 'the people of Apple Valley met', []],
  ])('%s', (_, text, expected) => {
    expect(shown(read(text, LEXICON))).toEqual(expected);
  });
});

describe('a kind word before the name', () => {
  it.each([
    ['an Arabic university is not the place', 'درس في جامعة باريس سنوات', []],
    ['a street neither', 'في شارع باريس القديم', []],
    ['a university may be the organization', 'درس في جامعة هارفارد سنوات', ['هارفارد=harvard']],
    ['a city is the place', 'في مدينة باريس', ['باريس=paris']],
    ['an airport is near the place', 'هبطت في مطار بيروت', ['بيروت=beirut']],
    ['in French with its preposition', "elle étudie à l'université de Paris depuis", []],
    ['in English', 'she studied at the University of Paris then', []],
  ])('%s', (_, text, expected) => {
    expect(shown(read(text, LEXICON))).toEqual(expected);
  });
});

describe('German', () => {
  it('has a capital on every noun, which says nothing', () => {
    const text =
      'Gestern hat der Unternehmer Altman in der Stadt gesprochen. Die Leute haben ihm lange zugehört, und danach sind sie nach Hause gegangen. ' +
      'Am Abend wurde noch einmal über die Zukunft der Firma gesprochen, aber es gab keine Antworten auf die wichtigsten Fragen. ' +
      'Die Zeitung berichtete am nächsten Morgen ausführlich über den Besuch, den viele schon seit langer Zeit erwartet hatten, und über das Essen.';
    expect(shown(read(text, LEXICON))).toEqual(['Altman=altman']);
  });
});
