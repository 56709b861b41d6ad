/** A circle of kilometres around a point; a section is where its circles reach relatively farthest. */
export type Circle = readonly [latitude: number, longitude: number, radiusKm: number];

export interface CitySection {
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly circles: readonly Circle[];
  /** Postal codes that begin so lie in it, whatever the circles say. */
  readonly postalPrefixes?: readonly string[];
}

const section = (name: string, ...circles: readonly Circle[]): CitySection => ({ name, circles });

/** The first circle's centre is where the section's name leads. */
const vienna: readonly CitySection[] = [
  { ...section('Innere Stadt', [48.2085, 16.3725, 0.9]), postalPrefixes: ['1010'] },
  { ...section('Leopoldstadt', [48.2167, 16.4, 2]), postalPrefixes: ['1020'] },
  { ...section('Landstraße', [48.1981, 16.3948, 1.5]), postalPrefixes: ['1030'] },
  { ...section('Wieden', [48.1921, 16.3671, 0.8]), postalPrefixes: ['1040'] },
  { ...section('Margareten', [48.1864, 16.3548, 0.9]), postalPrefixes: ['1050'] },
  { ...section('Mariahilf', [48.1952, 16.3503, 0.8]), postalPrefixes: ['1060'] },
  { ...section('Neubau', [48.2022, 16.3491, 0.8]), postalPrefixes: ['1070'] },
  { ...section('Josefstadt', [48.211, 16.348, 0.6]), postalPrefixes: ['1080'] },
  { ...section('Alsergrund', [48.2247, 16.3577, 0.9]), postalPrefixes: ['1090'] },
  { ...section('Favoriten', [48.1616, 16.382, 3]), postalPrefixes: ['1100'] },
  { ...section('Simmering', [48.165, 16.44, 3.5]), postalPrefixes: ['1110'] },
  { ...section('Meidling', [48.1754, 16.3286, 1.8]), postalPrefixes: ['1120'] },
  { ...section('Hietzing', [48.1783, 16.2758, 3]), postalPrefixes: ['1130'] },
  { ...section('Penzing', [48.2035, 16.2606, 3]), postalPrefixes: ['1140'] },
  { ...section('Rudolfsheim-Fünfhaus', [48.1942, 16.3276, 1.2]), postalPrefixes: ['1150'] },
  { ...section('Ottakring', [48.2129, 16.3096, 1.7]), postalPrefixes: ['1160'] },
  { ...section('Hernals', [48.2289, 16.2994, 2.2]), postalPrefixes: ['1170'] },
  { ...section('Währing', [48.2318, 16.3227, 1.5]), postalPrefixes: ['1180'] },
  { ...section('Döbling', [48.252, 16.335, 3]), postalPrefixes: ['1190'] },
  { ...section('Brigittenau', [48.2398, 16.3747, 1.3]), postalPrefixes: ['1200'] },
  { ...section('Floridsdorf', [48.2651, 16.4033, 4]), postalPrefixes: ['1210'] },
  { ...section('Donaustadt', [48.2269, 16.46, 5]), postalPrefixes: ['1220'] },
  { ...section('Liesing', [48.1429, 16.2938, 3]), postalPrefixes: ['1230'] },
];

const newYork: readonly CitySection[] = [
  {
    ...section(
      'Manhattan',
      [40.755, -73.984, 2],
      [40.712, -74.008, 1.6],
      [40.733, -73.996, 2],
      [40.778, -73.967, 2],
      [40.802, -73.95, 2],
      [40.828, -73.944, 1.8],
      [40.855, -73.934, 1.8],
    ),
    postalPrefixes: ['100', '101', '102'],
  },
  {
    ...section(
      'Brooklyn',
      [40.678, -73.955, 4],
      [40.692, -73.985, 1.8],
      [40.715, -73.953, 2.2],
      [40.64, -73.96, 5],
      [40.6, -73.97, 4.5],
      [40.66, -73.9, 4],
    ),
    postalPrefixes: ['112'],
  },
  {
    ...section(
      'Queens',
      [40.728, -73.83, 5],
      [40.757, -73.925, 3],
      [40.745, -73.885, 3.5],
      [40.7, -73.8, 6],
      [40.76, -73.81, 6],
      [40.71, -73.86, 3.5],
      [40.6, -73.8, 6],
    ),
    postalPrefixes: ['111', '113', '114', '116'],
  },
  {
    ...section('The Bronx', [40.837, -73.886, 4], [40.87, -73.86, 5], [40.82, -73.91, 2.5]),
    otherNames: ['Bronx'],
    postalPrefixes: ['104'],
  },
  { ...section('Staten Island', [40.58, -74.15, 10]), postalPrefixes: ['103'] },
];

const london: readonly CitySection[] = [
  section('Soho', [51.5136, -0.1337, 0.55]),
  section('Covent Garden', [51.5117, -0.1229, 0.55]),
  section('Mayfair', [51.5096, -0.1478, 0.8]),
  section('Marylebone', [51.5203, -0.153, 0.9]),
  section('Fitzrovia', [51.5194, -0.1378, 0.55]),
  section('Bloomsbury', [51.5223, -0.1265, 0.8]),
  section('City of London', [51.5142, -0.0898, 1.1]),
  section('Shoreditch', [51.5254, -0.0796, 0.7]),
  section('Clerkenwell', [51.5246, -0.1054, 0.7]),
  section('Southwark', [51.5028, -0.0968, 1.3], [51.48, -0.07, 2]),
  section('Westminster', [51.4975, -0.1357, 1.1], [51.49, -0.1405, 0.8]),
  section('Knightsbridge', [51.5003, -0.1627, 0.7]),
  section('Chelsea', [51.4875, -0.1687, 1.2]),
  section('Kensington', [51.4988, -0.1949, 1.3]),
  section('Notting Hill', [51.5117, -0.2054, 1]),
  section('Paddington', [51.5162, -0.1756, 0.9]),
  section('Camden', [51.539, -0.1426, 1.5], [51.552, -0.168, 1.8]),
  section('Islington', [51.5362, -0.1033, 1.2], [51.556, -0.112, 1.8]),
  section('Hackney', [51.545, -0.0553, 2.3]),
  section('Tower Hamlets', [51.5203, -0.0293, 2.2], [51.5045, -0.0195, 1.5]),
  section('Lambeth', [51.4952, -0.1113, 1], [51.4613, -0.1156, 2]),
  section('Battersea', [51.4752, -0.1547, 1.8]),
  section('Wandsworth', [51.4571, -0.1927, 2], [51.437, -0.163, 2]),
  section('Fulham', [51.4828, -0.195, 1.4]),
  section('Hammersmith', [51.4927, -0.2239, 1.5], [51.507, -0.232, 1.3]),
  section('Greenwich', [51.4826, -0.0077, 3], [51.465, 0.04, 4]),
  section('Lewisham', [51.4613, -0.0139, 3.5]),
  section('Newham', [51.5255, 0.0352, 3.5]),
  section('Waltham Forest', [51.586, -0.0118, 4]),
  section('Haringey', [51.59, -0.1097, 3.5]),
  section('Barnet', [51.6252, -0.1517, 5]),
  section('Enfield', [51.6538, -0.0799, 5]),
  section('Brent', [51.5673, -0.2711, 4.5]),
  section('Harrow', [51.5806, -0.342, 4]),
  section('Hillingdon', [51.5441, -0.476, 7]),
  section('Ealing', [51.513, -0.3089, 4.5]),
  section('Hounslow', [51.4746, -0.368, 4.5], [51.487, -0.27, 2]),
  section('Richmond', [51.4613, -0.3037, 3.5]),
  section('Kingston upon Thames', [51.4085, -0.3064, 3.5]),
  section('Merton', [51.4098, -0.2108, 3.5]),
  section('Sutton', [51.3618, -0.1945, 4]),
  section('Croydon', [51.3727, -0.1099, 5]),
  section('Bromley', [51.4039, 0.0198, 6]),
  section('Bexley', [51.4549, 0.1505, 5]),
  section('Havering', [51.5779, 0.2121, 6.5]),
  section('Barking and Dagenham', [51.5397, 0.1422, 4]),
  section('Redbridge', [51.5886, 0.0824, 4]),
];

/** By country and name of the city. */
export const citySections: ReadonlyMap<string, readonly CitySection[]> = new Map([
  ['AT/Vienna', vienna],
  ['US/New York', newYork],
  ['GB/London', london],
]);
