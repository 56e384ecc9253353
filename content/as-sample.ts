import { SAMPLE_ADDRESS } from '../src/message/sample';
import { documentFacts } from './read/node';

// Evaluated before anything looks: the sample page is read as a page of the web is.
documentFacts.url = () => SAMPLE_ADDRESS;
