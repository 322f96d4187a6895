import type { Profile } from './types.js';

const pins = new WeakMap<Profile, string>();

/**
 * `611002@3#1x0k2m9q4hz`: the pin that every event and snapshot carries. The last part is a digest of the settings
 * themselves, so that a profile edited under its old number is noticed and does not change running cases.
 */
export function getProfilePin(profile: Profile): string {
  let pin = pins.get(profile);
  if (pin === undefined) pins.set(profile, (pin = `${getLabel(profile)}#${digest(canonicalize(profile))}`));
  return pin;
}

/** Does a pin mean these settings? One from before pins carried a digest (`611002@3`) means the version alone. */
export function isPinOf(pin: string, profile: Profile): boolean {
  return pin === (pin.includes('#') ? getProfilePin(profile) : getLabel(profile));
}

const getLabel = ({ id, version }: Profile) => `${id}@${version}`;

/** JSON with its keys in order: the same settings give the same text, however the file is arranged. */
function canonicalize(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalize).join()}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalize(each)}`).join()}}`;
}

/** 53 bits against slips, not against attacks: whoever writes the profile may write any. */
function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (2 ** 32 * (b & 0x1fffff) + (a >>> 0)).toString(36).padStart(11, '0');
}
