import { proveOnPostgres } from './postgres-kit.js';

proveOnPostgres('an embedded database');
