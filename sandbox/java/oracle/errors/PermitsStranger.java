public sealed interface PermitsStranger permits Stranger { }
final class Stranger { }
