import { canonicalize, mixCodes } from '../digest.js';
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

/** 53 bits: whoever writes the profile may write any. */
function digest(text: string): string {
  const [a, b] = mixCodes(Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
  return (2 ** 32 * (b & 0x1fffff) + a).toString(36).padStart(11, '0');
}
