public enum PublicEnumConstructor { A; public PublicEnumConstructor() { } }
