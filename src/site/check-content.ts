// npm run check:content: reads every data file of content/ as the site does, and says what is wrong with it. Pages of the
// manual are checked by `astro sync`, which runs before.
import { readLessons } from '../trial/lesson.ts';
import { readGlossary } from './glossary.ts';
import { readChannels, readOkrs, readRoadmaps, readRoles, readValues } from './openness.ts';
import { readRecordingTitles } from './recording-titles.ts';
import { readRedirects } from './redirects.ts';
import { readRehearsal } from './rehearsal.ts';

const readers = {
  readGlossary,
  readOkrs,
  readRoadmaps,
  readValues,
  readRoles,
  readChannels,
  readLessons,
  readRecordingTitles,
  readRedirects,
  readRehearsal,
};
const faults = Object.values(readers).flatMap((read) => {
  try {
    read();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
});

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('The data of content/ is as its schemas say.');
