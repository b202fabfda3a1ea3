import { config } from 'zod';

/** The content security policy forbids the code that zod would generate; each schema asks when it is made, so this runs before all of them. */
config({ jitless: true });
