import { describe, expect, it } from 'vitest';
import { badgePlaces, basePath, curvePath, heightOf, pointOn } from './lines.ts';

const CURVE = { from: { x: 0, y: 0 }, to: { x: 100, y: 40 } };

describe('lines over the border', () => {
  it('begin and end at their ends, with the middle between', () => {
    expect(curvePath(CURVE)).toBe('M0 0C50 0 50 40 100 40');
    expect(pointOn(CURVE, 0)).toEqual(CURVE.from);
    expect(pointOn(CURVE, 1)).toEqual(CURVE.to);
    expect(pointOn(CURVE, 0.5)).toEqual({ x: 50, y: 20 });
  });

  it('end at the edge of a column for what is scrolled out', () => {
    const column = { left: 0, right: 50, top: 100, bottom: 200 };
    const row = (top: number) => ({ left: 0, right: 50, top, bottom: top + 20 });
    expect(heightOf(row(140), column)).toEqual({ y: 150, out: false });
    expect(heightOf(row(10), column)).toEqual({ y: 103, out: true });
    expect(heightOf(row(400), column)).toEqual({ y: 197, out: true });
    expect(heightOf(row(400), null)).toEqual({ y: 410, out: false });
  });

  it('carry badges of which none covers another', () => {
    const curves = Array.from({ length: 4 }, () => ({ from: { x: 0, y: 0 }, to: { x: 400, y: 0 } }));
    const places = badgePlaces(curves);
    expect(places[0]).toEqual({ x: 200, y: 0 });
    places.forEach((place, at) => {
      for (const other of places.slice(at + 1)) expect(Math.abs(place.x - other.x)).toBeGreaterThan(42);
    });
  });

  it('lead around a base that is one closed L', () => {
    const path = basePath({ left: 0, right: 100, top: 0, bottom: 300 }, { left: 0, right: 400, top: 300, bottom: 340 });
    expect(path).toMatch(/^M10 0H90.*V290.*H390.*V330.*H10.*z$/);
  });
});
