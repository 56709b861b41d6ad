import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allScreens } from '../screens/all-screens.ts';
import type { Screen } from '../screens/screen.ts';
import { picturesOf } from './take-screenshots.ts';

const pictureOf = (screen: Screen): string => {
  const pictures = picturesOf(screen).map(([file, { width }]) => {
    const way = file.slice(screen.name.length + 1, -'.png'.length);
    return `<img src="${file}" width="${width > 700 ? 480 : 190}" alt="${screen.words}, ${way}">`;
  });
  return `### ${screen.name}\n\n${screen.words}.\n\n${pictures.join('\n')}\n`;
};

const head = `# Screens

Every screen of the dashboard and the diner page, on a tablet (1,024 × 768) and a phone (390 × 844), some also in the dark
or in German. They are made by \`npm run screenshots\` from demo data, on an evening in full swing: people and restaurants
are made up.
`;

/** The page on which all pictures are to be seen. */
export const writeAlbum = async (folder: string): Promise<void> => {
  const parts = Object.entries(allScreens).map(
    ([title, screens]) => `## ${title}\n\n${screens.map(pictureOf).join('\n')}`,
  );
  await writeFile(join(folder, 'README.md'), [head, ...parts].join('\n'));
};
