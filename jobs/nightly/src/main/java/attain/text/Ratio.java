package attain.text;

import java.math.BigDecimal;

/**
 * Two whole numbers written as "12/3". Which is the part and which the whole is the
 * form's to say.
 *
 * @param first the number before the slash
 * @param second the number after it
 * @param suffix words behind, such as "thôn"; empty if there are none
 */
public record Ratio(BigDecimal first, BigDecimal second, String suffix) {
}
