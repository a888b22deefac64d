import { describeLanguages } from './names-in.ts';

describeLanguages({
  'German and Scandinavian': {
    names: ['Merkel', 'Scholz', 'Siemens', 'Riksdag', 'Folketing', 'Elon Musk', 'Musk'],
    rows: [
      ['Merkels Rede', 'Merkel'],
      ['Siemens-Chef', 'Siemens'],
      ['Elon Musks Plan', 'Elon Musk'],
      ['Riksdagens, Riksdagen', 'Riksdag'],
      ['Folketingets', 'Folketing'],
      ['Musks alone'],
      ['Merkelei'],
      ['Muskat und Musketen'],
    ],
  },
  Icelandic: {
    names: ['Sigurður', 'Katla'],
    rows: [['Sigurðar og Sigurði', 'Sigurður'], ['Kötlu'], ['Sigurðsson']],
  },
  'English, French, Italian and Catalan': {
    names: ['Dupont', 'Italia', 'Espanya', 'Wright'],
    rows: [
      ["Dupont's and Dupont’s", 'Dupont'],
      ["d'Italia, dell’Italia, l'Italia", 'Italia'],
      ["d'Espanya", 'Espanya'],
      ["Wrights' house", 'Wright'],
      ['Dupontel'],
      ['playwright'],
    ],
  },
  'Romanian and Albanian': {
    names: ['România', 'Moscova', 'București', 'Trump', 'Berisha', 'Edi Rama', 'Kremlin'],
    rows: [
      ['României', 'România'],
      ['Moscovei', 'Moscova'],
      ['Bucureștiului', 'București'],
      ['Kremlinului, Kremlinul', 'Kremlin'],
      ['Trumpit, Trumpin', 'Trump'],
      ['Berishës, Berishën', 'Berisha'],
      ['bucureștean'],
    ],
  },
  'Basque and Malay': {
    names: ['Urkullu', 'Madrid', 'Jakarta', 'Widodo', 'Sagastizabal', 'Iruña'],
    rows: [
      ['Urkullurekin, Urkulluren', 'Urkullu'],
      ['Madridetik, Madrideko', 'Madrid'],
      ['Widodonya', 'Widodo'],
      ['Sagastizabalek, Sagastizabali', 'Sagastizabal'],
      ['Urkulluk', 'Urkullu'],
      ['Iruñan', 'Iruña'],
      ['jakartazale'],
    ],
  },
  Greek: {
    names: [
      'Παπανδρέου',
      'Σημίτης',
      'Τσίπρας',
      'Κώστας Σημαντήρας',
      'Πέτρος Μάρκου',
      'Λονδίνο',
      'Παρίσι',
      'Αθήνα',
      'Πάγκαλος',
    ],
    rows: [
      ['του Σημίτη, τον Σημίτη', 'Σημίτης'],
      ['του Τσίπρα', 'Τσίπρας'],
      ['τον Κώστα Σημαντήρα', 'Κώστας Σημαντήρας'],
      ['Πέτρου Μάρκου', 'Πέτρος Μάρκου'],
      ['του Λονδίνου', 'Λονδίνο'],
      ['του Παρισιού', 'Παρίσι'],
      ['της Αθήνας', 'Αθήνα'],
      ['του Πάγκαλου, τον Πάγκαλο, Πάγκαλε', 'Πάγκαλος'],
      ['αθηναϊκός'],
    ],
  },
});
