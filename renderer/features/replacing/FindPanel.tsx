import { useRef, useState } from 'react';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { FindForm } from './FindForm.tsx';

/** Find and replace in the open journey: beside the map, so that what is found can be seen and edited meanwhile. */
export function FindPanel() {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  useActionHandler('findReplace', {
    run: () => {
      field.current?.select();
      if (isOpen) return;
      before.current = document.activeElement;
      setOpen(true);
    },
  });
  const close = (): void => {
    setOpen(false);
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus({ preventScroll: true });
  };
  return isOpen && <FindForm field={field} onClose={close} />;
}
