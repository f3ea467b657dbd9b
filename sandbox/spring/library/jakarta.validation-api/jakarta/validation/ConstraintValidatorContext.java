package jakarta.validation;


public interface ConstraintValidatorContext {

    ConstraintValidatorContext.ConstraintViolationBuilder buildConstraintViolationWithTemplate(String arg0);

    void disableDefaultConstraintViolation();

    String getDefaultConstraintMessageTemplate();

    <T> T unwrap(Class<T> arg0);

    public interface ConstraintViolationBuilder {

        ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode();

        ConstraintValidatorContext addConstraintViolation();

        ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(String arg0, Class<?> arg1, Integer arg2);

        ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext addNode(String arg0);

        ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext addParameterNode(int arg0);

        ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String arg0);

        public interface ContainerElementNodeContextBuilder {

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode();

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(String arg0, Class<?> arg1, Integer arg2);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext atIndex(Integer arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext atKey(Object arg0);
        }

        public interface ContainerElementNodeBuilderCustomizableContext {

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode();

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(String arg0, Class<?> arg1, Integer arg2);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder inIterable();
        }

        public interface ContainerElementNodeBuilderDefinedContext {

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode();

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(String arg0, Class<?> arg1, Integer arg2);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String arg0);
        }

        public interface NodeContextBuilder {

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode();

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(String arg0, Class<?> arg1, Integer arg2);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addNode(String arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext atIndex(Integer arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext atKey(Object arg0);
        }

        public interface NodeBuilderCustomizableContext {

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode();

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(String arg0, Class<?> arg1, Integer arg2);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addNode(String arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext inContainer(Class<?> arg0, Integer arg1);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder inIterable();
        }

        public interface NodeBuilderDefinedContext {

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext addBeanNode();

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext addContainerElementNode(String arg0, Class<?> arg1, Integer arg2);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addNode(String arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext addPropertyNode(String arg0);
        }

        public interface LeafNodeContextBuilder {

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext atIndex(Integer arg0);

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext atKey(Object arg0);
        }

        public interface LeafNodeBuilderCustomizableContext {

            ConstraintValidatorContext addConstraintViolation();

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext inContainer(Class<?> arg0, Integer arg1);

            ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder inIterable();
        }

        public interface LeafNodeBuilderDefinedContext {

            ConstraintValidatorContext addConstraintViolation();
        }
    }
}
