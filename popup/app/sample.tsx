import { render } from 'preact';
import './sample.css';
import { language, t } from '../platform/words';
import { SampleScreen } from '../welcome/SampleScreen';

document.documentElement.lang = language();
document.title = t('sample_title');
// The reader's script comes after this one, and finds the page whole.
render(<SampleScreen />, document.body);
