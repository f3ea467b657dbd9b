import { javaLanguage } from '@codemirror/lang-java';
import { continuedIndent, delimitedIndent, indentNodeProp, LanguageSupport, type TreeIndentContext } from '@codemirror/language';
import { styleTags, tags } from '@lezer/highlight';

const DECLARATIONS =
  'ClassDeclaration InterfaceDeclaration EnumDeclaration AnnotationTypeDeclaration LocalVariableDeclaration FieldDeclaration';
/** A line that goes on is indented twice, as Java is written. */
const goesOn = continuedIndent({ except: /^\{/, units: 2 });

/** What follows its annotations on lines of its own stands as deep as they; the grammar takes it for a line that goes on. */
function belowAnnotations(context: TreeIndentContext): number {
  const named = context.node.getChild('Modifiers')?.nextSibling;
  return named && context.pos <= named.from ? context.baseIndent : goesOn(context);
}

/** The grammar gives annotations no tag of their own, and indents what they stand over. */
export const java = new LanguageSupport(
  javaLanguage.configure({
    props: [
      styleTags({ 'MarkerAnnotation!': tags.annotation, 'Annotation/Identifier Annotation/"@"': tags.annotation }),
      indentNodeProp.add({
        [DECLARATIONS]: belowAnnotations,
        'ExpressionStatement ReturnStatement ThrowStatement': goesOn,
        'ArgumentList FormalParameters': delimitedIndent({ closing: ')', align: false, units: 2 }),
      }),
    ],
  }),
);
