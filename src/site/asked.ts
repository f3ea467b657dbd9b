import { exchangeOf } from './exchange.ts';
import { readNthStep, readRecording, type Recording, type Step } from './recordings.ts';

/** Answers that followed one another and were alike, as callers saw them while something was done to the base. */
export interface Run {
  /** Milliseconds from the start of the step to the first of these answers. */
  readonly from: number;
  readonly status: number;
  readonly body: string;
  readonly times: number;
}

/** A step in which one path was asked again and again while commands ran. */
export interface Asked {
  readonly path: string;
  /** How often it was asked, as the recording says it: `20 ms`. */
  readonly every: string;
  readonly meanwhile: readonly string[];
  readonly runs: readonly Run[];
}

/** @throws Error when nothing was asked again and again in this step. */
export function askedOf({ step, asking, every, answers, meanwhile }: Step): Asked {
  if (!asking || !every || !answers || !meanwhile) throw new Error(`Step "${step}" asks no path again and again.`);
  return {
    path: asking,
    every,
    meanwhile: meanwhile.map((done) => exchangeOf({ ...done, step }).sent),
    runs: answers.map(({ atMs, status, body, times }) => ({ from: atMs, status: Number(status.split(' ')[1]), body, times })),
  };
}

export const readAsked = (recording: string, step: number, name: string): Asked => askedOf(readNthStep(recording, step, name));

/** What is cut out of a console: from the first line that holds `from` to the next that holds `to`, at most `lines` of them. */
export interface Cut {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly lines?: number | undefined;
}

/** @throws Error when no line holds `from`, or none after it holds `to`. */
export function cutLines(console: readonly string[], { from, to, lines = 24 }: Cut): readonly string[] {
  const start = from === undefined ? 0 : console.findIndex((line) => line.includes(from));
  if (start < 0) throw new Error(`No line of the console holds "${from}".`);
  const end = to === undefined ? console.length : console.findIndex((line, at) => at >= start && line.includes(to)) + 1;
  if (end === 0) throw new Error(`No line of the console after "${from}" holds "${to}".`);
  const part = console.slice(start, end);
  return part.length <= lines ? part : [...part.slice(0, lines), '…'];
}

/** The console of a step, or of the base's start when no step is named. */
export function readConsole(recording: string, at?: { readonly step: number; readonly name: string }): readonly string[] {
  const whole: Recording = readRecording(recording);
  return at ? consoleOf(readNthStep(recording, at.step, at.name)) : (whole.start?.console ?? []);
}

const consoleOf = ({ step, console }: Step): readonly string[] => {
  if (!console || console.length === 0) throw new Error(`Step "${step}" left nothing on the console.`);
  return console;
};
