export * from './wording/en.js';
