import { createTheme } from '@mantine/core';

const INPUT = {
  classNames: { wrapper: 'ui-input', label: 'ui-label', description: 'ui-description', error: 'ui-error' },
  defaultProps: { size: 'xs' },
};

/** The kit at our density; colours and measures stand in tokens.css and theme.css. */
export const theme = createTheme({
  primaryColor: 'blue',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { classNames: { root: 'ui-button' }, defaultProps: { size: 'xs', variant: 'default' } },
    ActionIcon: { defaultProps: { size: 28, variant: 'subtle', color: 'gray' } },
    TextInput: INPUT,
    Textarea: INPUT,
    PasswordInput: INPUT,
    NumberInput: INPUT,
    Select: INPUT,
    Autocomplete: INPUT,
    NativeSelect: INPUT,
    FileInput: INPUT,
    TagsInput: INPUT,
    MultiSelect: INPUT,
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    SegmentedControl: { classNames: { root: 'ui-segments' }, defaultProps: { size: 'xs', transitionDuration: 0 } },
    // The kit's own first stop is a focusable <div> without a role, which is no part of a menu (WCAG 1.3.1): the first line takes the focus.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: {
      classNames: { title: 'ui-modal-title' },
      defaultProps: {
        transitionProps: { duration: 120 },
        // Locking the page's scroll writes a <style>, which the content security policy forbids; the frame does not scroll anyway.
        lockScroll: false,
        closeButtonProps: { 'aria-label': 'Закрыть' },
        centered: false,
        yOffset: '10vh',
      },
    },
  },
});
