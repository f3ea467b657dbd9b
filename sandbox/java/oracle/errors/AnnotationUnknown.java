public class AnnotationUnknown {
    @Autowired
    private String name;
}
