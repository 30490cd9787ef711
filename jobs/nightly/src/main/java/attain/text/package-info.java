@org.jspecify.annotations.NullMarked
package attain.text;
