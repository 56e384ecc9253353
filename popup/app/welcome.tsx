import { render } from 'preact';
import './welcome.css';
import { titleOf } from '../platform/use-title';
import { language, t } from '../platform/words';
import { WelcomeScreen } from '../welcome/WelcomeScreen';

document.documentElement.lang = language();
document.title = titleOf(t('welcome_title'));
render(<WelcomeScreen />, document.body);
