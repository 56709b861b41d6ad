/** Spellings that mean one cuisine, or several, in the form that is stored. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    argentine: ['argentinian'],
    argentinean: ['argentinian'],
    arabic: ['arab'],
    bagels: ['bagel'],
    bbq: ['barbecue'],
    barbeque: ['barbecue'],
    brasilian: ['brazilian'],
    burgers: ['burger'],
    columbian: ['colombian'],
    crepes: ['crepe'],
    falafels: ['falafel'],
    'fish & chips': ['fish and chips'],
    'frozen yoghurt': ['frozen yogurt'],
    grilled: ['grill'],
    hamburger: ['burger'],
    hamburgers: ['burger'],
    'italian pizza': ['italian', 'pizza'],
    kebabs: ['kebab'],
    döner: ['kebab'],
    doner: ['kebab'],
    latinamerican: ['latin american'],
    middleeastern: ['middle eastern'],
    noodles: ['noodle'],
    pizzas: ['pizza'],
    pizzeria: ['pizza'],
    sandwiches: ['sandwich'],
    'sea food': ['seafood'],
    steak: ['steak house'],
    steakhouse: ['steak house'],
    steaks: ['steak house'],
    'tex mex': ['tex-mex'],
    tapa: ['tapas'],
    wings: ['chicken wings'],
  }),
);

const meaningless = new Set(['yes', 'no', 'other', 'various', 'restaurant', 'food', 'fixme']);

/**
 * The stored form of one cuisine: lower case words with single spaces, such as `sushi`, `middle eastern` or
 * `fish and chips`. Empty for what says nothing. What a client filters by goes through the same function,
 * so `Middle_Eastern` finds it too.
 */
export const normaliseCuisine = (text: string): readonly string[] => {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\s"“”]+/g, ' ')
    .replace(/^[\s.\-–:]+|[\s.\-–:]+$/g, '')
    .replace(/ (?:cuisine|food|restaurant)$/, '');
  if (words.length < 2 || words.length > 40 || meaningless.has(words)) return [];
  return synonyms.get(words) ?? [words];
};

/** Of a `cuisine` tag, which separates by semicolons and, against the rules, by commas, slashes and bars. */
export const readCuisines = (tag: string | undefined): readonly string[] =>
  tag === undefined ? [] : [...new Set(tag.split(/[;,/|]/).flatMap(normaliseCuisine))];
