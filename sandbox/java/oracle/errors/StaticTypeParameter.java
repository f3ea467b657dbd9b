public class StaticTypeParameter<T> { static T shared; }
