export { categories, committees, county, participatingUnits, sectors, session, towns } from './county.js';
export { notices } from './notices.js';
export { people } from './people.js';
export { proposals } from './proposals/index.js';
export { supervision } from './supervision.js';
export type { PersonContent, PersonRole, ReplyContent } from './types.js';
export { units } from './units.js';
