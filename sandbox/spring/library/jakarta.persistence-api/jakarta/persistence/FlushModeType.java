package jakarta.persistence;

public enum FlushModeType {
    COMMIT, AUTO
}
