package org.concord.web.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Takes JSON in, and no more of it than a request may have. Nothing at all is a command without values, also where nobody says what sort of content it is. */
@Provider
@Consumes(MediaType.WILDCARD)
public class JsonBodyReader implements MessageBodyReader<JsonBody> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == JsonBody.class && (isJson(media) || media.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE));
    }

    @Override
    public JsonBody readFrom(Class<JsonBody> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, String> headers, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(JsonBody.MOST + 1);
        if (bytes.length > 0 && !isJson(media)) {
            throw new NotSupportedException();
        }
        if (bytes.length > JsonBody.MOST) {
            throw new RuleBroken(KernelRule.TOO_LARGE, JsonBody.MOST);
        }
        return new JsonBody(bytes);
    }

    private static boolean isJson(MediaType media) {
        return media.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
