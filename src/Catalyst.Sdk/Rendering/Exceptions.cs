namespace Catalyst.Sdk;

/// <summary>Rendering stops: what <c>Fail</c> and <c>throw</c> in a template give. Helm: <c>fail</c>.</summary>
public sealed class ChartException : Exception
{
    /// <summary>Stops without a message.</summary>
    public ChartException()
    {
    }

    /// <summary>Stops with a message for the operator.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public ChartException(string message)
        : base(message)
    {
    }

    /// <summary>Stops with a message and what caused it.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ChartException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The values are refused: by the schema of the chart, or because a required one is not given.</summary>
public sealed class ValuesException : Exception
{
    /// <summary>Refused without a reason.</summary>
    public ValuesException()
    {
    }

    /// <summary>Refused for a reason.</summary>
    /// <param name="message">The path and what was expected there.</param>
    public ValuesException(string message)
        : base(message)
    {
    }

    /// <summary>Refused for a reason, with the cause.</summary>
    /// <param name="message">The path and what was expected there.</param>
    /// <param name="innerException">The cause.</param>
    public ValuesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>The native run meets what only Helm can render: a define without a native form, or more than the native run knows of a template in the values.</summary>
public sealed class TemplateNotSupportedException : Exception
{
    /// <summary>Not supported, without a reason.</summary>
    public TemplateNotSupportedException()
    {
    }

    /// <summary>Not supported for a reason.</summary>
    /// <param name="message">What is not known, and what to do.</param>
    public TemplateNotSupportedException(string message)
        : base(message)
    {
    }

    /// <summary>Not supported for a reason, with the cause.</summary>
    /// <param name="message">What is not known, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public TemplateNotSupportedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
