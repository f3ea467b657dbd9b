/** @InitBinder, @SessionAttributes and DataBinder as applications use it themselves: one chunk. */
export { bindByHand, formattedType } from './binding-by-hand.ts';
export { controllerBinding } from './controller-binding.ts';
