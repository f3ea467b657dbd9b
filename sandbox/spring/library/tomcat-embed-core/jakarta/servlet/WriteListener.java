package jakarta.servlet;

import java.io.IOException;


public interface WriteListener {

    void onError(Throwable arg0);

    void onWritePossible() throws IOException;
}
