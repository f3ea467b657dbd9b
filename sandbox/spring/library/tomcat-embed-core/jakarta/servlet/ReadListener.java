package jakarta.servlet;

import java.io.IOException;


public interface ReadListener {

    void onAllDataRead() throws IOException;

    void onDataAvailable() throws IOException;

    void onError(Throwable arg0);
}
