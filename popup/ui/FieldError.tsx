import { Icon } from './Icon';

/** What is wrong with a control, right below it: its `aria-describedby` names the id. Nothing where nothing is wrong. */
export const FieldError = ({ id, text }: { id: string; text: string }) =>
  text === '' ? null : (
    <p class="field-error" id={id} role="alert">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
