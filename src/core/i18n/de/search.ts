import type { SearchWords } from '../en/search.ts';

export const search: SearchWords = {
  label: 'Behauptungen durchsuchen',
  placeholder: 'Ein Wort, ein Name, „eine Wendung“',
  button: 'Suchen',
  title: 'Suche',
  lead: 'Die Suche erfasst Behauptungen, Befunde, Textstellen und Analysen. Eine Wendung in Anführungszeichen wird genau so gesucht.',
  noScript:
    'Die Suche braucht JavaScript; alles andere auf dieser Website kommt ohne aus. Auch die Liste führt zum Ziel:',
  facets: 'Suche eingrenzen',
  rating: 'Einstufung',
  topic: 'Thema',
  source: 'Quelle',
  claimant: 'Aufgestellt von',
  sort: 'Reihenfolge',
  sortRelevance: 'Beste Treffer zuerst',
  sortNewest: 'Neueste zuerst',
  sortOldest: 'Älteste zuerst',
  clear: 'Filter aufheben',
  results: 'Ergebnisse',
  more: 'Mehr anzeigen',
  loading: 'Suche läuft …',
  empty: 'Ein Wort eingeben oder einen Filter wählen.',
  quoted: '„{words}“',
  found: { one: '{count} Behauptung zu {query}', other: '{count} Behauptungen zu {query}' },
  foundFiltered: { one: '{count} Behauptung', other: '{count} Behauptungen' },
  none: 'Keine Behauptung enthält {query}. Weniger Wörter, eine andere Schreibung oder weniger Filter könnten helfen.',
  noneFiltered: 'Keine Behauptung passt zu diesen Filtern.',
  error:
    'Die Suche ließ sich nicht laden. Bitte die Verbindung prüfen und es noch einmal versuchen, oder die Liste aller Behauptungen lesen.',
};
