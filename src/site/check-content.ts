// npm run check:content: reads every page and data file of content/ as the site does, and says all that is wrong with them.
import { readLessons } from '../trial/lesson.ts';
import { readSamples } from '../trial/own/sample-data.ts';
import { readCompatibility, readDescriptions } from './compatibility.ts';
import { readFactTables } from './fact-tables.ts';
import { readGlossary } from './glossary.ts';
import { readManualGroups } from './manual-groups.ts';
import { manualPageFaults } from './manual-pages.ts';
import { readChannels, readOkrs, readRoadmaps, readRoles, readSitePlan, readValues } from './openness.ts';
import { readRecordingTitles } from './recording-titles.ts';
import { readRedirects } from './redirects.ts';
import { readRehearsal } from './rehearsal.ts';
import { readReleases } from './releases.ts';
import { readWords, searchAskedFaults } from './search-asked.ts';

const readers = {
  readManualGroups,
  readGlossary,
  readOkrs,
  readRoadmaps,
  readSitePlan,
  readValues,
  readRoles,
  readChannels,
  readLessons,
  readSamples,
  readRecordingTitles,
  readRedirects,
  readRehearsal,
  readReleases,
  readFactTables,
  readCompatibility,
  readDescriptions,
  readWords: () => readWords('en'),
};
const dataFaults = Object.values(readers).flatMap((read) => {
  try {
    read();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
});

/** Files that cannot be read are one sentence each; what a file that can be read lacks is told then. */
function askedFaults(): readonly string[] {
  try {
    return searchAskedFaults();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const faults = [...manualPageFaults(), ...dataFaults, ...askedFaults()];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('Pages and data of content/ are as their schemas say, in both languages.');
