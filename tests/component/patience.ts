import { configure } from '@testing-library/preact';

// What ends a wait for what never comes, and no measure of anything: on a busy machine the library's one second is little.
configure({ asyncUtilTimeout: 20_000 });
